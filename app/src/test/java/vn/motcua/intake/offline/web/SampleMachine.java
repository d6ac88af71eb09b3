// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.intake.FormKey;
import vn.motcua.testing.Caller;

/** A counter as a browser would be one, but for what a browser would never do. */
final class SampleMachine {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NONE = "0".repeat(64);

    private final Caller officer;
    private final KeyPair keys;
    private final JsonNode told;
    private final String signer;
    private int sequence;
    private int running;
    private String previous = NONE;

    private SampleMachine(Caller officer, KeyPair keys, JsonNode told, String signer) {
        this.officer = officer;
        this.keys = keys;
        this.told = told;
        this.signer = signer;
    }

    static SampleMachine of(Caller officer) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        officer.get("/lam-ngay");
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        HttpResponse<String> prepared =
                officer.send("/mat-mang/chuan-bi", "name", "Máy thử", "unit", "", "key", key);
        assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(200);
        JsonNode told = JSON.readTree(prepared.body());
        JsonNode pack =
                JSON.readTree(officer.get("/mat-mang/goi/" + told.path("id").asLong()).body());
        String signer = pack.at("/parts/lane/signers/0/id").asString();
        return new SampleMachine(officer, keys, told, signer);
    }

    long id() {
        return told.path("id").asLong();
    }

    /** What a pulse answers: numbers of copies that may be used. */
    List<Integer> copyNumbers(String... back) {
        List<String> form =
                new ArrayList<>(
                        List.of(
                                "counter",
                                Long.toString(id()),
                                "sequence",
                                Integer.toString(sequence)));
        for (String one : back) {
            form.addAll(List.of("back", one));
        }
        HttpResponse<String> answer = officer.send("/mat-mang/nhip", form.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode one : JSON.readTree(answer.body()).path("numbers")) {
            if (one.path("book").asString().equals("copies")) {
                numbers.add(one.path("number").asInt());
            }
        }
        return numbers;
    }

    /** A copy of one page certified at that moment under that number. */
    Map<String, Object> copy(String at, int number, String person) {
        Map<String, String> form = new TreeMap<>();
        form.put("name", "Người " + person);
        form.put("personalId", person);
        form.put("row-1-what", "copies");
        form.put("row-1-document", "Học bạ");
        form.put("row-1-pages", "1");
        form.put("row-1-copies", "1");
        form.put("check-original", "1");
        form.put("signer", signer);
        form.put("paying", "cash");
        Map<String, Object> record = record(at, "lane", form);
        record.put("numbers", List.of(List.of("copies", 2026, number)));
        record.put("total", 2_000);
        return record;
    }

    /** The next record of this kind. */
    Map<String, Object> record(String at, String kind, Map<String, String> form) {
        running++;
        String day = at.substring(2, 10).replace("-", "");
        String code =
                told.path("unit").asString()
                        + "-"
                        + day
                        + "-9"
                        + told.path("slot").asString()
                        + "%03d".formatted(running);
        Map<String, Object> record = new TreeMap<>();
        record.put("v", 1);
        record.put("counter", id());
        record.put("sequence", sequence + 1);
        record.put("previous", previous);
        record.put("at", at);
        record.put("kind", kind);
        record.put("key", FormKey.next().text());
        record.put("codes", List.of(code));
        record.put("numbers", List.of());
        record.put("total", 0);
        record.put("form", form);
        return record;
    }

    /** The text of a record, after which the next one follows. */
    String written(Map<String, Object> record) {
        String text = JSON.writeValueAsString(record);
        sequence++;
        try {
            previous =
                    HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256")
                                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text;
    }

    /** What becomes of a text that this machine signs. */
    JsonNode sends(String text) {
        return sends(officer, text, signed(text));
    }

    /** What becomes of it when this one sends it with this signature. */
    static JsonNode sends(Caller caller, String text, String signature) {
        HttpResponse<String> answer =
                caller.send("/mat-mang/gui", "record", text, "signature", signature);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    String signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
