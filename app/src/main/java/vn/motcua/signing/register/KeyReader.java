// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.remote.RemoteKeys;
import vn.motcua.signing.token.TokenKeys;

/** Reads which certificates lie at a place, so that nobody has to bring them as files. */
@Component
public class KeyReader {
    private final KeySettings settings;
    private final TokenKeys tokens;
    private final RemoteKeys services;

    KeyReader(KeySettings settings, TokenKeys tokens, RemoteKeys services) {
        this.settings = settings;
        this.tokens = tokens;
        this.services = services;
    }

    /** The certificates that have a key at this place, or why they cannot be read. */
    public TokenKeys.Reading read(KeyPlace place, KeySecrets secrets) {
        return switch (place) {
            case KeyPlace.InFile file -> new TokenKeys.Reading.Closed(KeyTrouble.NO_KEY);
            case KeyPlace.InToken token ->
                    settings.library(token.library())
                            .map(path -> new TokenKeys.Slot(path, token.slot()))
                            .map(slot -> tokens.read(slot, secrets))
                            .orElseGet(KeyReader::unreachable);
            case KeyPlace.AtService service ->
                    settings.account(service.service(), service.credential())
                            .map(account -> services.open(account, secrets, HolderKind.PERSON))
                            .map(KeyReader::read)
                            .orElseGet(KeyReader::unreachable);
        };
    }

    private static TokenKeys.Reading unreachable() {
        return new TokenKeys.Reading.Closed(KeyTrouble.UNREACHABLE);
    }

    private static TokenKeys.Reading read(KeyOpening opening) {
        return switch (opening) {
            case KeyOpening.Closed closed -> new TokenKeys.Reading.Closed(closed.why());
            case KeyOpening.Opened(var key) -> {
                X509Certificate certificate = key.certificate();
                key.close();
                yield new TokenKeys.Reading.Read(List.of(certificate));
            }
        };
    }
}
