package io.broadsheet.testing;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentBlock;
import io.broadsheet.model.Omission;
import java.util.List;

/** Documents as tests like to read them. */
public final class Blocks {
    private Blocks() {}

    /** Each block as a line: {@code HEADING 2: Costs}; of other kinds without a level. */
    public static List<String> of(Document document) {
        return document.blocks().stream()
                .map(block -> label(block) + ": " + document.text().cut(block.span()))
                .toList();
    }

    private static String label(DocumentBlock block) {
        return block.kind() == DocumentBlock.Kind.HEADING
                ? block.kind() + " " + block.level()
                : block.kind().toString();
    }

    /** Each omission as a line: {@code part.left-out: 1 table was left out}. */
    public static List<String> omissions(Document document) {
        return document.omissions().stream().map(Blocks::line).toList();
    }

    private static String line(Omission omission) {
        return omission.code().text() + ": " + omission.message();
    }
}
