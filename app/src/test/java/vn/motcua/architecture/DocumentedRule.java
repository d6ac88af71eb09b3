// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.TreePath;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every package, public type and public method says what it is, in a sentence that ends in a full
 * stop. Methods that override, and constructors, may stay silent.
 */
final class DocumentedRule extends SourceRule {
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\s*[^@\\s].*?[.:](\\s.*)?");

    DocumentedRule(SourceFile file) {
        super(file);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
        if (file().name().endsWith("package-info.java")) {
            check(getCurrentPath(), "the package");
        }
        return super.visitPackage(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        if (!tree.getSimpleName().isEmpty() && isVisible(getCurrentPath())) {
            check(getCurrentPath(), tree.getSimpleName().toString());
        }
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        boolean constructor = tree.getReturnType() == null;
        if (!constructor && !overrides(tree) && isVisible(getCurrentPath())) {
            check(getCurrentPath(), tree.getName() + "()");
        }
        return super.visitMethod(tree, null);
    }

    private void check(TreePath path, String what) {
        String words = file().documentation(path);
        if (words == null || !SENTENCE.matcher(words).matches()) {
            violation(what + " does not say in a sentence what it is");
        }
    }

    private static boolean overrides(MethodTree tree) {
        return tree.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().equals("Override"));
    }
}
