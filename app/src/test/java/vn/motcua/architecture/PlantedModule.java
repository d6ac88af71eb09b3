// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A Maven module of one file, child of this build, so that the gates it meets are the very ones of
 * the product, as configured and not as copied.
 */
final class PlantedModule {
    private static final String POM =
            """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <parent>
                    <groupId>vn.motcua</groupId>
                    <artifactId>motcua</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <relativePath>../../../../pom.xml</relativePath>
                </parent>
                <artifactId>planted</artifactId>
                <dependencies>
                    <dependency>
                        <groupId>org.jspecify</groupId>
                        <artifactId>jspecify</artifactId>
                    </dependency>
                </dependencies>
            </project>
            """;

    private final Path folder;

    /** The module of that name with a file {@code Planted.java} of that text. */
    PlantedModule(String name, String text) throws IOException {
        folder = Repository.root().resolve("app/target/planted-modules").resolve(name);
        Path source = folder.resolve("src/main/java/planted/Planted.java");
        Files.createDirectories(source.getParent());
        Files.writeString(folder.resolve("pom.xml"), POM);
        Files.writeString(source, text);
    }

    /** Runs one goal of Maven, without the network, and returns how it ended. */
    Outcome maven(String goal) throws IOException, InterruptedException {
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder("mvn", "-o", "-B", "-q", goal);
        builder.command().addAll(List.of("-f", folder.toString()));
        Optional.ofNullable(System.getProperty("localRepository"))
                .ifPresent(name -> builder.command().add("-Dmaven.repo.local=" + name));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(log, StandardCharsets.UTF_8));
    }

    /** How Maven ended and what it said. */
    record Outcome(int code, String words) {}
}
