// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sounds that say a call: recorded ones from the folder {@code voice} of the data, such as
 * {@code moi-so.ogg}, else those that espeak-ng makes once and keeps there, else none, and the
 * browser of the screen speaks itself if it can. The chime is always there.
 */
@Component
class Voice {
    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);

    /** By the ending of a recording; sorted by what is preferred. */
    private static final Map<String, String> TYPES =
            Map.of("ogg", "audio/ogg", "mp3", "audio/mpeg", "wav", "audio/wav");

    private static final List<String> ENDINGS = List.of("ogg", "mp3", "wav");

    private final Set<String> names = Set.copyOf(SpokenCall.all());
    private final Map<String, Sound> known = new ConcurrentHashMap<>();
    private final Path folder;
    private final Speaker speaker;

    Voice(@Value("${motcua.data:data}") Path data, @Value("${PATH:}") String searchPath) {
        this.folder = data.resolve("voice");
        this.speaker = Speaker.on(searchPath);
    }

    /** A sound as served. */
    @SuppressWarnings("ArrayRecordComponent") // served, never compared
    record Sound(String type, byte[] content) {}

    /** True when every one of these clips can be heard. */
    boolean says(Collection<String> clips) {
        return clips.stream().allMatch(clip -> find(clip).isPresent());
    }

    /** The sound of this name; empty when there is none. */
    Optional<Sound> find(String clip) {
        if (clip.equals(SpokenCall.CHIME)) {
            return Optional.of(known.computeIfAbsent(clip, one -> Chime.sound()));
        }
        if (!names.contains(clip)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.computeIfAbsent(clip, one -> read(one).orElse(null)));
    }

    private Optional<Sound> read(String clip) {
        try {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(clip + "." + ending);
                if (Files.isRegularFile(file)) {
                    return Optional.of(sound(ending, file));
                }
            }
            return generated(clip);
        } catch (IOException failed) {
            LOG.warn("the sound {} cannot be read: {}", clip, failed.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Sound> generated(String clip) throws IOException {
        Path kept = folder.resolve("generated").resolve(clip + ".wav");
        if (!Files.isRegularFile(kept)) {
            if (!speaker.isThere()) {
                return Optional.empty();
            }
            Files.createDirectories(kept.getParent());
            Path fresh = Files.createTempFile(kept.getParent(), clip, ".wav");
            if (!speaker.say(SpokenCall.word(clip), fresh)) {
                Files.deleteIfExists(fresh);
                return Optional.empty();
            }
            Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return Optional.of(sound("wav", kept));
    }

    private static Sound sound(String ending, Path file) throws IOException {
        return new Sound(TYPES.getOrDefault(ending, "audio/wav"), Files.readAllBytes(file));
    }
}
