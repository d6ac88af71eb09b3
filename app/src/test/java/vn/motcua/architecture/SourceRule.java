// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A rule on the text of a file, for what class files no longer know. */
abstract class SourceRule extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final SourceFile file;
    private final List<String> violations = new ArrayList<>();

    SourceRule(SourceFile file) {
        this.file = file;
    }

    /** What this rule has against its file. */
    final List<String> violations() {
        scan(file.unit(), null);
        return List.copyOf(violations);
    }

    final SourceFile file() {
        return file;
    }

    final void violation(String words) {
        violations.add(file.name() + ": " + words);
    }

    /** True when the type or member at {@code path} can be seen from other packages. */
    static boolean isVisible(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            boolean hidden =
                    switch (at.getLeaf()) {
                        case ClassTree type -> !isPublic(type.getModifiers(), at);
                        case MethodTree method -> !isPublic(method.getModifiers(), at);
                        default -> false;
                    };
            if (hidden) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(ModifiersTree modifiers, TreePath path) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    }
}
