// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateFile;
import vn.motcua.signing.register.KeyPlace;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.signing.register.SigningMandate;
import vn.motcua.web.Fact;
import vn.motcua.web.PageContext;

/** Says what the register holds, line by line. */
final class CertificateLines {
    private final PageContext ctx;
    private final Instant now;

    CertificateLines(PageContext ctx, Instant now) {
        this.ctx = ctx;
        this.now = now;
    }

    CertificateLine of(RegisteredCertificate one, String owner) {
        return new CertificateLine(
                one.id(), owner, state(one), facts(one), one.withdrawal().isEmpty());
    }

    String state(RegisteredCertificate one) {
        if (one.withdrawal().isPresent()) {
            return "withdrawn";
        }
        if (one.refusal(now).equals(Optional.of(KeyRefusal.OUT_OF_MANDATE))) {
            return "out-of-mandate";
        }
        if (!one.isUsable(now)) {
            return "expired";
        }
        return one.expiresSoon(now) ? "soon" : "in-use";
    }

    private List<String> facts(RegisteredCertificate one) {
        CertificateEntry entry = one.entry();
        var facts = new ArrayList<String>();
        facts.add(text("kind." + word(entry.kind())));
        facts.add(text("home." + word(entry.place().home())));
        facts.add(
                ctx.text(
                        "signing.register.serial",
                        entry.certificate().getSerialNumber().toString(16)));
        facts.add(
                ctx.text(
                        "signing.register.validity",
                        day(entry.certificate().getNotBefore().toInstant()),
                        day(entry.certificate().getNotAfter().toInstant())));
        String granted = ctx.formats().day(entry.grantedOn());
        facts.add(ctx.text("signing.register.granted", granted));
        facts.add(
                entry.instructedOn()
                        .map(on -> ctx.text("signing.register.instructed", ctx.formats().day(on)))
                        .orElse(text("not-instructed")));
        entry.mandate().ifPresent(mandate -> facts.add(mandate(mandate)));
        one.withdrawal().ifPresent(why -> facts.add(withdrawn(why)));
        return facts;
    }

    private String mandate(SigningMandate mandate) {
        return ctx.text(
                "signing.register.mandate",
                ctx.formats().day(mandate.from()),
                ctx.formats().day(mandate.until()),
                mandate.decision());
    }

    /** All that is known of one, line by line. */
    List<Fact> all(RegisteredCertificate one) {
        CertificateEntry entry = one.entry();
        var all = new ArrayList<Fact>();
        String name = CertificateFile.name(entry.certificate());
        all.add(Fact.of(ctx.text("signing.certificate.name"), name));
        all.add(Fact.of(ctx.text("signing.check.fact.issuer"), issuer(entry)));
        all.add(Fact.of(ctx.text("signing.certificate.place"), place(entry.place())));
        all.add(Fact.of(ctx.text("signing.certificate.fingerprint"), entry.fingerprint().hex()));
        all.add(Fact.of(ctx.text("signing.certificate.more"), String.join(" · ", facts(one))));
        return all;
    }

    private static String issuer(CertificateEntry entry) {
        return entry.certificate().getIssuerX500Principal().getName();
    }

    private String place(KeyPlace place) {
        return switch (place) {
            case KeyPlace.InFile file -> text("home.file");
            case KeyPlace.InToken token ->
                    ctx.text(
                            "signing.certificate.token",
                            token.library(),
                            Long.toString(token.slot()));
            case KeyPlace.AtService at ->
                    ctx.text("signing.certificate.service", at.service(), at.credential());
        };
    }

    private String withdrawn(RegisteredCertificate.Withdrawal why) {
        return ctx.text("signing.register.withdrawn.on", day(why.at()), why.reason());
    }

    private String day(Instant at) {
        return ctx.formats().day(VietnamTime.local(at).toLocalDate());
    }

    private String text(String key) {
        return ctx.text("signing.register." + key);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
