// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;
import vn.motcua.testing.ApiDescription;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Visitor;

/** The description of the API and the operations that there are. */
@BrowserTest
class OpenApiIT {
    private final List<ModulePages> modules;
    private final Visitor visitor;

    OpenApiIT(@Autowired List<ModulePages> modules, @LocalServerPort int port) {
        this.modules = modules;
        this.visitor = Visitor.atPort(port);
    }

    @Test
    void every_operation_is_described_and_every_described_one_is_there() throws IOException {
        assertThat(ApiDescription.read().operations())
                .containsExactlyInAnyOrderElementsOf(
                        modules.stream()
                                .flatMap(module -> module.endpoints().stream())
                                .map(one -> one.method() + " " + one.pattern())
                                .toList());
    }

    @Test
    void anybody_reads_the_description() {
        HttpResponse<String> answer = visitor.get("/openapi.yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1.0");
        assertThat(new Yaml().<Object>load(answer.body())).isNotNull();
    }
}
