// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;

/** Reads the demo's files of procedures and processes, whose shape is that of the domain. */
final class DemoJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .addModule(values())
                    .build();

    private DemoJson() {}

    /** What the file holds; throws when it does not fit the type. */
    static <T> T read(Path file, Class<T> type) {
        return MAPPER.readValue(file.toFile(), type);
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule();
        text(module, ProcedureCode.class, ProcedureCode::new);
        text(module, StepKey.class, StepKey::new);
        number(module, Money.class, Money::new);
        number(module, StepLimit.class, minutes -> new StepLimit(Math.toIntExact(minutes)));
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> make) {
        module.addDeserializer(type, new Value<>(parser -> make.apply(parser.getString())));
    }

    private static <T> void number(SimpleModule module, Class<T> type, Function<Long, T> make) {
        module.addDeserializer(type, new Value<>(parser -> make.apply(parser.getLongValue())));
    }

    private static final class Value<T> extends ValueDeserializer<T> {
        private final Function<JsonParser, T> read;

        Value(Function<JsonParser, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return read.apply(parser);
        }
    }
}
