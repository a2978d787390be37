package io.broadsheet.analysis.entity.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Mention;
import io.broadsheet.testing.PlainEngine;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the mentions of every article, whatever stands in it. */
final class NameSpanPropertyTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new PlainEngine());

    @Provide
    Arbitrary<String> articles() {
        return Arbitraries.of(
                        "Anna",
                        "Holm",
                        "Dr.",
                        "Mayor",
                        "Velm",
                        "-",
                        "’s",
                        "'",
                        ",",
                        "(",
                        ")",
                        "“",
                        "”",
                        ".",
                        "of",
                        "the",
                        "and",
                        "said",
                        "Bank",
                        "People",
                        "U.S.-Russian",
                        "anti-Velm",
                        "VELM",
                        "BBC",
                        "🎈",
                        "Facebook",
                        "\n\n",
                        "ran",
                        "McVelm",
                        "velm.com",
                        "1990s",
                        "Д",
                        "中文")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void mentionsAreInOrderApartAndNeverEmpty(@ForAll("articles") String text) {
        AnalyzedArticle article = ANALYZER.analyze(Document.of("a", text));
        List<Mention> mentions = article.mentions();

        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            assertThat(mention.surface()).isNotBlank();
            assertThat(mention.surface()).isEqualTo(article.document().text().cut(mention.span()));
            if (i > 0) {
                assertThat(mention.span().begin())
                        .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
            }
            assertThat(article.entities()).anyMatch(entity -> entity.id().equals(mention.entityId()));
            assertThat(article.sentences())
                    .filteredOn(sentence -> sentence.id().equals(mention.sentenceId()))
                    .allMatch(sentence -> sentence.span().contains(mention.span()));
        }
        assertThat(article.sectionEntities().stream()
                        .mapToInt(row -> row.mentions().size())
                        .sum())
                .isEqualTo(mentions.size());
    }
}
