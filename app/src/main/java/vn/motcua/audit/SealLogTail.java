// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * The end of the file of seals, whatever a power cut left behind it.
 *
 * @param whole how many bytes its whole lines have
 * @param lastLine the last whole line, empty when there is none; of a line too long to be a seal
 *     only the beginning
 */
record SealLogTail(long whole, String lastLine) {
    static final SealLogTail NONE = new SealLogTail(0, "");

    private static final int BLOCK = 4096;

    static SealLogTail of(FileChannel channel) throws IOException {
        long end = afterLastBreak(channel, channel.size());
        if (end == 0) {
            return NONE;
        }
        long start = afterLastBreak(channel, end - 1);
        int length = (int) Math.min(BLOCK, end - 1 - start);
        byte[] line = block(channel, start, length);
        return new SealLogTail(end, new String(line, StandardCharsets.ISO_8859_1));
    }

    /** The place after the last end of a line before {@code limit}, 0 when there is none. */
    private static long afterLastBreak(FileChannel channel, long limit) throws IOException {
        for (long to = limit; to > 0; to -= BLOCK) {
            long from = Math.max(0, to - BLOCK);
            byte[] block = block(channel, from, (int) (to - from));
            for (int i = block.length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    private static byte[] block(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, from + bytes.position());
        }
        return bytes.array();
    }
}
