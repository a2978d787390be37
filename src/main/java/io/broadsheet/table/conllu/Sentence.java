package io.broadsheet.table.conllu;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Span;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its words as they come.
 *
 * @param text as it stands
 * @param begin the offset of its first character in the article
 */
record Sentence(
        String articleId, String sectionId, String id, long paragraph, ArticleText text, long begin, List<Word> words) {
    static Sentence of(Columns columns, List<Cell> row) {
        return new Sentence(
                columns.text(row, "article_id"),
                columns.text(row, "section_id"),
                columns.text(row, "sentence_id"),
                columns.whole(row, "paragraph_index"),
                ArticleText.of(columns.text(row, "text")),
                columns.whole(row, "begin"),
                new ArrayList<>());
    }

    /** An id that no other sentence of the run has. */
    String uniqueId() {
        return Fields.id(articleId) + ":" + Fields.id(id);
    }

    /** A word as the text has it; as the tokeniser has it where the text has the same place for two. */
    String form(List<Word> all, int number) {
        Word word = all.get(number);
        boolean isOwn = number == 0 || all.get(number - 1).end() <= word.begin();
        String form = Fields.words(isOwn ? cut(word.begin(), word.end()) : word.word());
        return form.equals(Fields.NONE) ? Fields.words(word.word()) : form;
    }

    /** Whether a space or a line end stands between two words. */
    boolean hasSpace(Word word, Word next) {
        return Fields.hasSpace(cut(word.end(), next.begin()));
    }

    private String cut(long from, long to) {
        int first = (int) Math.max(0, Math.min(from - begin, text.length()));
        int last = (int) Math.max(first, Math.min(to - begin, text.length()));
        return text.cut(new Span(first, last));
    }
}
