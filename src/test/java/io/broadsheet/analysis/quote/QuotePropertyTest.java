package io.broadsheet.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import io.broadsheet.testing.PlainEngine;
import io.broadsheet.testing.StoredEngine;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the quotes of every article, however its marks are placed. */
final class QuotePropertyTest {
    private static final List<String> MARKS = List.of(
            "“", "”", "\"", "‘", "’", "'", "''", "```", "«", "»", "„", "“‘", "’”", "“ ", " ”", "\n\n“", "”\n\n", "—",
            ":");
    private static final int PARAGRAPHS = 2_000;

    private static final NewsAnalyzer PLAIN = NewsAnalyzer.on(new PlainEngine());
    private static final NewsAnalyzer STORED = NewsAnalyzer.on(new StoredEngine());

    static Stream<String> articles() {
        return new TreeMap<>(StoredEngine.texts()).values().stream().map(Object::toString);
    }

    private static void check(AnalyzedArticle analyzed) {
        String text = analyzed.document().text().toString();
        assertThat(analyzed.quotes()).as(text).extracting(Quote::id).doesNotHaveDuplicates();
        for (Quote quote : analyzed.quotes()) {
            String shown = quote + " of '" + text + "'";
            assertCuts(analyzed, quote.span(), quote.text(), shown);
            assertThat(analyzed.document().text().span().contains(quote.content()))
                    .as(shown)
                    .isTrue();
            assertThat(quote.content().contains(quote.span())).as(shown).isTrue();
            assertThat(quote.words()).as(shown).isPositive();
            for (Excerpt excerpt :
                    List.of(quote.attribution().mention(), quote.attribution().cue())) {
                assertCuts(analyzed, excerpt.span(), excerpt.text(), shown);
            }
            assertThat(quote.attribution().confidence()).as(shown).isBetween(0.0, 1.0);
        }
    }

    private static void assertCuts(AnalyzedArticle analyzed, Span span, String words, String shown) {
        assertThat(analyzed.document().text().span().contains(span)).as(shown).isTrue();
        assertThat(analyzed.document().text().cut(span)).as(shown).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotesOfAParsedArticleStandInIt(String text) {
        check(STORED.analyze(Document.of("stored", text)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotesStandInTheirArticleWhereverItsMarksAre(String text) {
        Random random = new Random(text.length());
        for (int i = 0; i < 20; i++) {
            StringBuilder marked = new StringBuilder(text);
            for (int mark = random.nextInt(12); mark > 0; mark--) {
                marked.insert(random.nextInt(marked.length() + 1), MARKS.get(random.nextInt(MARKS.size())));
            }
            check(PLAIN.analyze(Document.of("marked", marked.toString())));
        }
    }

    @Test
    void attributesTwoThousandParagraphsOfQuotesInLinearTime() {
        StringBuilder text = new StringBuilder("Everybody Talks in Osby\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("“It rains again today,” Elena Ruiz said. “It will stop,” Tom Baker said.\n\n");
        }

        // Linear time needs a second or two; quadratic time, minutes.
        AnalyzedArticle analyzed = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PLAIN.analyze(Document.of("long", text.toString())));

        assertThat(analyzed.quotes()).hasSize(2 * PARAGRAPHS);
        assertThat(analyzed.quotes())
                .extracting(quote -> quote.attribution().speaker().name())
                .containsOnly("Elena Ruiz", "Tom Baker");
    }
}
