// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.TypedKeeping;
import vn.motcua.intake.form.Fields;
import vn.motcua.web.LostForms;

/** Keeps forms of reception that were sent after their session had ended. */
@Component
class LostReception implements LostForms {
    private final TypedKeeping keeping;

    LostReception(TypedKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public Optional<String> keep(Map<String, String> fields) {
        return FormKey.parse(fields.getOrDefault("key", ""))
                .filter(key -> keeping.keep(key, new Fields(fields).written()))
                .map(FormKey::text);
    }
}
