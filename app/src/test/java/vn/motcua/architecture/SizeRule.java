// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Files, methods and lists of parameters that fit the eye. */
final class SizeRule extends SourceRule {
    static final int LINES_OF_A_FILE = 300;
    static final int LINES_OF_A_METHOD = 25;
    static final int PARAMETERS = 4;
    static final int COLLABORATORS = 6;

    SizeRule(SourceFile file) {
        super(file);
        if (file.lines() > LINES_OF_A_FILE) {
            violation(file.lines() + " lines");
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        Tree signature = tree.getReturnType() == null ? tree.getBody() : tree.getReturnType();
        if (signature != null && tree.getBody() != null) {
            checkLines(tree, signature);
        }
        if (tree.getParameters().size() > mostParameters(tree)) {
            violation(tree.getName() + "() has " + tree.getParameters().size() + " parameters");
        }
        return super.visitMethod(tree, null);
    }

    private void checkLines(MethodTree tree, Tree signature) {
        long lines = file().lines(tree, signature);
        if (lines > LINES_OF_A_METHOD) {
            violation(tree.getName() + "() has " + lines + " lines");
        }
    }

    /** A record's own constructor has as many as the record has components. */
    private int mostParameters(MethodTree tree) {
        if (tree.getReturnType() != null) {
            return PARAMETERS;
        }
        boolean record = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        return record ? Integer.MAX_VALUE : COLLABORATORS;
    }
}
