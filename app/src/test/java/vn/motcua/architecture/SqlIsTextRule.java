// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQL is never glued together: an optional filter is a second query or a test for null. */
final class SqlIsTextRule extends SourceRule {
    private static final Pattern SQL =
            Pattern.compile(
                    "(?is).*\\b(select\\s.*\\sfrom|insert\\s+into|update\\s+\\w+\\s+set"
                            + "|delete\\s+from|where\\s|order\\s+by|group\\s+by)\\b?.*");

    SqlIsTextRule(SourceFile file) {
        super(file);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (tree.getKind() == Tree.Kind.PLUS
                && (isSql(tree.getLeftOperand()) || isSql(tree.getRightOperand()))) {
            violation("SQL is glued: " + tree.toString().lines().findFirst().orElse(""));
        }
        return super.visitBinary(tree, null);
    }

    private static boolean isSql(Tree tree) {
        return tree instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && SQL.matcher(text).matches();
    }
}
