package io.broadsheet.analysis.entity;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.testing.StoredEngine;
import java.util.List;

/** What the analysis finds named in an article whose parse is stored. */
final class NamedArticle {
    private static final StoredEngine ENGINE = new StoredEngine();

    private NamedArticle() {}

    static AnalyzedArticle analyzed(String title, String... paragraphs) {
        String text = title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
        return NewsAnalyzer.on(ENGINE).analyze(Document.of("named", text));
    }

    /** The named entities, in the order of their first mention: "PERSON Nora Pell". */
    static List<String> entities(String title, String... paragraphs) {
        return entities(analyzed(title, paragraphs));
    }

    static List<String> entities(AnalyzedArticle article) {
        return article.entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    /** The mentions of names, in reading order: "PERSON Pell". */
    static List<String> mentions(String title, String... paragraphs) {
        return analyzed(title, paragraphs).mentions().stream()
                .map(mention -> mention.type() + " " + mention.surface())
                .toList();
    }

    /** The full name behind each mention of some words. */
    static List<String> bearers(String surface, String title, String... paragraphs) {
        AnalyzedArticle article = analyzed(title, paragraphs);
        return article.mentions().stream()
                .filter(mention -> mention.surface().equals(surface))
                .map(mention -> bearer(article, mention))
                .toList();
    }

    private static String bearer(AnalyzedArticle article, Mention mention) {
        return article.entities().stream()
                .filter(entity -> entity.id().equals(mention.entityId()))
                .map(Entity::name)
                .findFirst()
                .orElse("");
    }
}
