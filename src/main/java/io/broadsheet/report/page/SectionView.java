package io.broadsheet.report.page;

import io.broadsheet.report.io.ArticleRows;
import io.broadsheet.report.io.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section of an article's text.
 *
 * @param id by which pages link to it
 * @param subordinate whether it is a part of another section
 * @param headings its heading, if it has one
 * @param paragraphs its paragraphs
 */
record SectionView(String id, boolean subordinate, List<Block> headings, List<Block> paragraphs) {
    /**
     * A heading or paragraph.
     *
     * @param notes what stands beside it: the quotes that begin in it
     */
    record Block(List<MarkedText.Piece> pieces, List<QuoteView> notes) {
        boolean hasNotes() {
            return !notes.isEmpty();
        }
    }

    /** The sections of an article, in order. */
    static List<SectionView> all(ArticleRows article, Collection<Mark> marks, List<QuoteView> quotes) {
        int[] text = article.text().codePoints().toArray();
        Map<String, List<Row>> sentences = new LinkedHashMap<>();
        for (Row sentence : article.rows("sentences")) {
            sentences
                    .computeIfAbsent(sentence.text("section_id"), id -> new ArrayList<>())
                    .add(sentence);
        }
        return article.rows("sections").stream()
                .map(section ->
                        of(section, sentences.getOrDefault(section.text("section_id"), List.of()), text, marks, quotes))
                .toList();
    }

    private static SectionView of(
            Row section, List<Row> sentences, int[] text, Collection<Mark> marks, List<QuoteView> quotes) {
        Map<Integer, List<Row>> blocks = new LinkedHashMap<>();
        for (Row sentence : sentences) {
            blocks.computeIfAbsent(sentence.whole("paragraph_index"), index -> new ArrayList<>())
                    .add(sentence);
        }
        List<Block> headings = new ArrayList<>();
        List<Block> paragraphs = new ArrayList<>();
        for (List<Row> block : blocks.values()) {
            int begin = block.get(0).whole("begin");
            int end = block.get(block.size() - 1).whole("end");
            List<QuoteView> notes = quotes.stream()
                    .filter(quote -> begin <= quote.begin() && quote.begin() < end)
                    .toList();
            (isHeading(block) ? headings : paragraphs).add(new Block(MarkedText.cut(text, begin, end, marks), notes));
        }
        return new SectionView(section.text("section_id"), section.whole("level") > 1, headings, paragraphs);
    }

    private static boolean isHeading(List<Row> sentences) {
        return sentences.get(0).text("kind").equals("heading");
    }
}
