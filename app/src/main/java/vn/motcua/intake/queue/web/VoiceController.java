// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sounds of calls, for the screens of an office. */
@Controller
class VoiceController {
    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1));

    private final Offices offices;
    private final Voice voice;

    VoiceController(Offices offices, Voice voice) {
        this.offices = offices;
        this.voice = voice;
    }

    @GetMapping({"/man-hinh-cho/{token}/tieng/{code}", "/waiting-screen/{token}/{code}"})
    ResponseEntity<byte[]> sound(@PathVariable String token, @PathVariable String code) {
        return offices.ofScreens(token)
                .flatMap(office -> voice.find(code))
                .map(sound ->
                        ResponseEntity.ok()
                                .cacheControl(A_DAY)
                                .header(HttpHeaders.CONTENT_TYPE, sound.type())
                                .body(sound.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
