package io.broadsheet.analysis.quote.mark;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs with the stretches that are found in them.
 *
 * @param text the paragraphs with an empty line between them
 * @param paragraphs where they stand
 * @param stretches what is found
 */
record Marked(ArticleText text, List<Span> paragraphs, List<QuotedStretch> stretches) {
    private static final String BETWEEN = "\n\n";

    static Marked of(List<String> paragraphs) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (String paragraph : paragraphs) {
            int end = begin + paragraph.codePointCount(0, paragraph.length());
            spans.add(new Span(begin, end));
            begin = end + BETWEEN.length();
        }
        ArticleText text = ArticleText.of(String.join(BETWEEN, paragraphs));
        return new Marked(text, spans, QuotedStretchFinder.find(text, spans));
    }

    /** The stretches as they stand, with their marks. */
    static List<String> stretches(String... paragraphs) {
        Marked marked = of(List.of(paragraphs));
        return marked.stretches.stream()
                .map(stretch -> marked.text.cut(stretch.span()))
                .toList();
    }
}
