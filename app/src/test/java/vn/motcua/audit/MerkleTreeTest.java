// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree of RFC 6962: against the known answers of its authors, and told again recursively. */
class MerkleTreeTest {
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_of_certificate_transparency() {
        MerkleTree tree = new MerkleTree();

        for (int i = 0; i < LEAVES.size(); i++) {
            tree.add(HexFormat.of().parseHex(LEAVES.get(i)));

            assertThat(tree.root()).isEqualTo(Hash.ofHex(ROOTS.get(i)));
            assertThat(tree.leaves()).isEqualTo(i + 1L);
        }
    }

    @Test
    void no_leaf_has_no_root() {
        assertThatThrownBy(() -> new MerkleTree().root())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Property(tries = 300)
    void any_number_of_leaves_gives_the_root_of_the_definition(
            @ForAll @IntRange(min = 1, max = 600) int leaves) {
        List<Hash> hashes = hashes(leaves);
        MerkleTree tree = new MerkleTree();
        hashes.forEach(tree::add);

        assertThat(tree.root()).isEqualTo(root(hashes));
    }

    @Property(tries = 200)
    void any_change_of_any_leaf_changes_the_root(
            @ForAll @IntRange(min = 1, max = 200) int leaves, @ForAll @IntRange(max = 199) int at) {
        List<Hash> hashes = hashes(leaves);
        List<Hash> changed = new ArrayList<>(hashes);
        changed.set(at % leaves, Hash.NONE);

        assertThat(root(changed)).isNotEqualTo(root(hashes));
    }

    private static List<Hash> hashes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Hash.sha256(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }

    /** RFC 6962, 2.1, word by word. */
    private static Hash root(List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return Hash.sha256(new byte[] {0}, leaves.getFirst().bytes());
        }
        int k = Integer.highestOneBit(n - 1);
        return Hash.sha256(
                new byte[] {1},
                root(leaves.subList(0, k)).bytes(),
                root(leaves.subList(k, n)).bytes());
    }
}
