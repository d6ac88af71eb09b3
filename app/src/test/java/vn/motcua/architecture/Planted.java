// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Source text that breaks a rule on purpose. It is compiled as if it stood in the product, under
 * the package it names, so that a rule whose packages are misspelt cannot pass for a good one.
 */
final class Planted {
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

    private Planted() {}

    /** What {@code rule} has against {@code sources}, of which each is one file. */
    static List<String> violations(ArchRule rule, String... sources) {
        return Product.violations(rule, classes(sources));
    }

    /** The classes compiled from {@code sources}. */
    static JavaClasses classes(String... sources) {
        return new ClassFileImporter().importPath(folder(sources));
    }

    /** The folder with the class files of {@code sources}. */
    static Path folder(String... sources) {
        String name = Integer.toHexString(Arrays.hashCode(sources));
        try {
            Path folder =
                    Files.createDirectories(
                            Repository.root().resolve("app/target/planted").resolve(name));
            compile(folder, Arrays.stream(sources).map(Planted::file).toList());
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code source} as a file of the right name, for the compiler. */
    static JavaFileObject file(String source) {
        Matcher inPackage = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        if (!inPackage.find()) {
            throw new IllegalArgumentException("no package in " + source);
        }
        String name = type.find(inPackage.end()) ? type.group(1) : "package-info";
        String path = inPackage.group(1).replace('.', '/') + "/" + name + ".java";
        return new SimpleJavaFileObject(
                URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static void compile(Path folder, List<JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        List<String> options =
                List.of(
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path", ""));
        if (!compiler.getTask(words, null, null, options, null, files).call()) {
            throw new IllegalArgumentException(words.toString());
        }
    }
}
