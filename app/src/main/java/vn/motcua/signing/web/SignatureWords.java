// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.SignerName;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** What is known of one signature, line by line. */
final class SignatureWords {
    private final PageContext ctx;

    SignatureWords(PageContext ctx) {
        this.ctx = ctx;
    }

    CheckPage.Signature of(FoundSignature found) {
        var facts = new ArrayList<Fact>();
        facts.addAll(signing(found));
        facts.addAll(certificate(found));
        String name = found.signer().name();
        String title = name.isBlank() ? ctx.text("signing.check.nobody") : name;
        return new CheckPage.Signature(title, facts);
    }

    private List<Fact> signing(FoundSignature found) {
        SignerName signer = found.signer();
        var facts = new ArrayList<Fact>();
        if (!signer.organisation().isBlank() && !signer.organisation().equals(signer.name())) {
            facts.add(fact("organisation", signer.organisation()));
        }
        found.claimed().ifPresent(at -> facts.add(fact("claimed", moment(at))));
        String unproved = ctx.text("signing.check.unproved");
        facts.add(fact("proved", found.proved().map(this::moment).orElse(unproved)));
        facts.add(fact("integrity", text("integrity.", found.integrity())));
        return facts;
    }

    private List<Fact> certificate(FoundSignature found) {
        SignerName signer = found.signer();
        String validity =
                ctx.text("signing.check.from-until", day(signer.from()), day(signer.until()));
        return List.of(
                fact("state", text("state.", found.state())),
                fact("issuer", signer.issuer()),
                fact("validity", validity),
                fact("level", text("level.", found.level())));
    }

    private String text(String of, Enum<?> value) {
        String word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ctx.text("signing.check." + of + word);
    }

    private Fact fact(String key, String value) {
        return Fact.of(ctx.text("signing.check.fact." + key), value);
    }

    private String moment(Instant at) {
        return ctx.formats().moment(VietnamTime.local(at));
    }

    private String day(Instant at) {
        return ctx.formats().day(VietnamTime.local(at).toLocalDate());
    }
}
