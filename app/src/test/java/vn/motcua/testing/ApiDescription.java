// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, {@code openapi.yaml}, as tests hold the program against it. */
public final class ApiDescription {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Object> root;

    private ApiDescription(Map<String, Object> root) {
        this.root = root;
    }

    /** The description as it is served. */
    public static ApiDescription read() throws IOException {
        try (InputStream stream = ApiDescription.class.getResourceAsStream("/openapi.yaml")) {
            return new ApiDescription(new Yaml().load(stream));
        }
    }

    /** Every operation, such as {@code GET /api/v1/me}. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        part(root, "paths")
                .forEach((path, item) ->
                        map(item).keySet().stream()
                                .filter(METHODS::contains)
                                .forEach(method ->
                                        operations.add(
                                                method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    /** What is wrong with {@code json} as one of the schemas of the description. */
    public List<String> faults(String schema, String json) {
        return schema(schema).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema(String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$ref", "#/components/schemas/" + name);
        document.put("components", Objects.requireNonNull(root.get("components")));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()))
                .getSchema(new JsonMapper().writeValueAsString(document));
    }

    private static Map<String, Object> part(Map<String, Object> map, String name) {
        return map(Objects.requireNonNull(map.get(name)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
