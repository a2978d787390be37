package io.broadsheet.corenlp.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of text as a block of a compact form. */
public final class TextBlock {
    private TextBlock() {}

    /** The block of some lines, none of which holds a line end. */
    public static ByteBuffer of(List<String> lines) {
        return ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** The lines of a block. */
    public static List<String> lines(ByteBuffer block) {
        return StandardCharsets.UTF_8
                .decode(block.duplicate())
                .toString()
                .lines()
                .toList();
    }
}
