// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API in OpenAPI 3.1, for anybody. */
@RestController
class OpenApiController {
    static final String PATH = "/openapi.yaml";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final byte[] description;

    OpenApiController() throws IOException {
        try (InputStream stream = OpenApiController.class.getResourceAsStream(PATH)) {
            description = Objects.requireNonNull(stream).readAllBytes();
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(YAML).body(description);
    }
}
