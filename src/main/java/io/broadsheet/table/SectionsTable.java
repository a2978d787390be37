package io.broadsheet.table;

import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.table.ArticleTable.Part;
import java.util.List;

/** The sections of the articles. */
final class SectionsTable {
    static final ArticleTable<Part<Section>> TABLE = new ArticleTable<>(
            new Table<>(
                    "sections",
                    "a section: a heading and the paragraphs under it; section 0 is the title and what stands before the first heading",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "section_id",
                                    Descriptions.SECTION_ID,
                                    row -> row.item().id()),
                            Column.integer(
                                    "section_index",
                                    "Its position in the article, from 0.",
                                    row -> row.item().index()),
                            Column.integer(
                                    "level",
                                    "0 for the title, 1 for headings, 2 and more for headings under headings.",
                                    row -> row.item().level()),
                            Column.text(
                                    "parent_section_id",
                                    "The section that it is a part of: the nearest before it with a lower level; empty for section 0.",
                                    row -> row.item().parentId()),
                            Column.text(
                                    "heading",
                                    Descriptions.SECTION,
                                    row -> row.item().heading()),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().span().end()),
                            Column.integer(
                                    "paragraphs",
                                    "Number of paragraphs under the heading.",
                                    row -> row.item().paragraphs().size()),
                            Column.integer(
                                    "sentences",
                                    "Number of sentences, the heading included.",
                                    row -> sentences(row).size()),
                            Column.integer("tokens", "Number of words and punctuation marks.", SectionsTable::tokens)),
                    List.of("article_id", "section_id"),
                    List.of(Table.toArticle(), Table.inArticleIfAny("parent_section_id", "sections", "section_id"))),
            article -> Part.all(article, article.sections()));

    private SectionsTable() {}

    static List<Sentence> sentences(Part<Section> row) {
        return row.article().sentences().stream()
                .filter(sentence -> sentence.sectionId().equals(row.item().id()))
                .toList();
    }

    static int tokens(Part<Section> row) {
        return sentences(row).stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }
}
