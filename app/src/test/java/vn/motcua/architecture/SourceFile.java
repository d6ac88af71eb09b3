// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java file as it was written: its tree, its comments and its lines. */
final class SourceFile {
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private SourceFile(CompilationUnitTree unit, DocTrees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** The files below {@code folder}, seen from the root of the checkout. */
    static List<SourceFile> below(String folder) {
        List<Path> paths = Repository.files(folder, ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<JavaFileObject> objects = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(paths).forEach(objects::add);
            return parse(objects);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file with this text. */
    static SourceFile of(String text) {
        try {
            return parse(List.of(Planted.file(text))).getFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<SourceFile> parse(List<JavaFileObject> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        List<SourceFile> sources = new ArrayList<>();
        task.parse().forEach(unit -> sources.add(new SourceFile(unit, trees)));
        return sources;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    /** Where it stands, for a message. */
    String name() {
        return unit.getSourceFile().getName();
    }

    /** How many lines it has. */
    long lines() {
        return text().lines().count();
    }

    String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    /** The Javadoc above the tree at {@code path}, or null. */
    @Nullable String documentation(TreePath path) {
        return trees.getDocComment(path);
    }

    /** How many lines {@code tree} takes, its annotations and Javadoc not counted. */
    long lines(Tree tree, Tree from) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        long start = trees.getSourcePositions().getStartPosition(unit, from);
        return line(end) - line(start) + 1;
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
