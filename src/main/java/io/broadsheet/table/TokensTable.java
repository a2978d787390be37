package io.broadsheet.table;

import io.broadsheet.model.Sentence;
import io.broadsheet.model.Token;
import io.broadsheet.table.ArticleTable.Part;
import java.util.ArrayList;
import java.util.List;

/** The words and punctuation marks, written on request. */
final class TokensTable {
    /** A token with its sentence and its position there, counted from 1. */
    record Row(Sentence sentence, int index, Token token) {}

    static final ArticleTable<Part<Row>> TABLE = new ArticleTable<>(
            new Table<>(
                    "tokens",
                    "a word or punctuation mark; written with --tokens",
                    List.of(
                            Column.text("article_id", Descriptions.ARTICLE_ID, Part::articleId),
                            Column.text(
                                    "sentence_id",
                                    "The sentence it stands in.",
                                    row -> row.item().sentence().id()),
                            Column.integer(
                                    "token_index",
                                    "Its position in the sentence, from 1.",
                                    row -> row.item().index()),
                            Column.integer(
                                    "begin",
                                    Descriptions.BEGIN,
                                    row -> row.item().token().span().begin()),
                            Column.integer(
                                    "end",
                                    Descriptions.END,
                                    row -> row.item().token().span().end()),
                            Column.text(
                                    "word",
                                    "The word as tokenised.",
                                    row -> row.item().token().word()),
                            Column.text(
                                    "lemma",
                                    "Its dictionary form.",
                                    row -> row.item().token().lemma()),
                            Column.text(
                                    "pos",
                                    "Its part of speech (Penn Treebank).",
                                    row -> row.item().token().pos()),
                            Column.text(
                                    "ner",
                                    "The tagger's label; O for none.",
                                    row -> row.item().token().ner()),
                            Column.integer(
                                    "head",
                                    "The token_index of the token it depends on; 0 for the root and where there is no parse.",
                                    row -> row.item().token().head()),
                            Column.text(
                                    "deprel",
                                    "Its relation to that token (Universal Dependencies); empty where there is no parse.",
                                    row -> row.item().token().deprel())),
                    List.of("article_id", "sentence_id", "token_index"),
                    List.of(Table.toArticle(), Table.inArticle("sentence_id", "sentences", "sentence_id"))),
            article -> {
                List<Row> rows = new ArrayList<>();
                for (Sentence sentence : article.sentences()) {
                    for (int i = 0; i < sentence.tokens().size(); i++) {
                        rows.add(new Row(sentence, i + 1, sentence.tokens().get(i)));
                    }
                }
                return Part.all(article, rows);
            });

    private TokensTable() {}
}
