package io.broadsheet.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.ValueType;
import io.broadsheet.testing.StoredEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which day a word means: the last Monday or the next one, in an article of Wednesday, March 13, 2024. */
final class RelativeDaysTest {
    /** A sentence, and behind a bar its times. */
    private static final String CALENDAR = """
            The mayor said on Monday that the pier was safe. | Monday 2024-03-11
            The council met on Friday. | Friday 2024-03-08
            The council will meet on Friday. | Friday 2024-03-15
            The pier opened last Tuesday. | last Tuesday 2024-03-05
            The pier opens next Tuesday. | next Tuesday 2024-03-19
            Holm resigned on Sunday. | Sunday 2024-03-10
            The fair starts on Saturday. | Saturday 2024-03-16
            The fair has run since Thursday. | Thursday 2024-03-07
            The road is closed until Sunday. | Sunday 2024-03-17
            Bids must be in by Thursday. | Thursday 2024-03-14
            The vote is due on Tuesday. | Tuesday 2024-03-19
            The vote was held Tuesday. | Tuesday 2024-03-12
            She told reporters on Wednesday that she would stay. | Wednesday 2024-03-13
            He is to speak on Monday. | Monday 2024-03-18
            The strike began in January. | January 2024-01
            The strike ended in October. | October 2023-10
            The strike will end in October. | October 2024-10
            Elections are planned for May. | May 2024-05
            The tax rose in February. | February 2024-02
            The tax will rise in February. | February 2025-02
            The ship sailed on March 3. | March 3 2024-03-03
            The ship will sail on March 20. | March 20 2024-03-20
            The ship sank on November 8. | November 8 2023-11-08
            The court will sit on January 15. | January 15 2025-01-15
            The law passed in the past. |
            The man walked past the shop. |
            Nobody knows the future of the port. |
            The ring was 5'10" wide. |
            The storm hit on Monday night. | Monday night 2024-03-11TNI
            The storm is expected on Thursday morning. | Thursday morning 2024-03-14TMO
            “We open on Saturday,” said Holm on Tuesday. | Saturday 2024-03-16; Tuesday 2024-03-12
            The boats left yesterday. | yesterday 2024-03-12
            The boats leave tomorrow. | tomorrow 2024-03-14
            The boats leave today. | today 2024-03-13
            The bank cut rates last month. | last month 2024-02
            The bank may cut rates next month. | next month 2024-04
            The bank failed last year. | last year 2023
            Holm will speak at a meeting on Monday. | Monday 2024-03-18
            Holm spoke at a meeting on Monday. | Monday 2024-03-11
            Police arrested two men on Saturday. | Saturday 2024-03-09
            Two men were arrested on Saturday. | Saturday 2024-03-09
            Two men will be tried on Monday. | Monday 2024-03-18
            The school reopens Monday. | Monday 2024-03-18
            The school reopened Monday. | Monday 2024-03-11
            The pact, signed on Thursday, ends the war. | Thursday 2024-03-07
            The pact, to be signed on Thursday, ends the war. | Thursday 2024-03-14
            Since Monday the ferry has been late. | Monday 2024-03-11
            From Friday the ferry will be on time. | Friday 2024-03-15
            The dance is on Friday. | Friday 2024-03-15
            The deadline was Friday. | Friday 2024-03-08
            The match against Velm on Sunday was lost. | Sunday 2024-03-10
            He may resign by Friday. | Friday 2024-03-15
            The rain stopped on Wednesday. | Wednesday 2024-03-13
            The game is Wednesday. | Wednesday 2024-03-13
            """;

    private static String times(AnalyzedArticle article, Sentence sentence) {
        return article.values().stream()
                .filter(value -> value.sentenceId().equals(sentence.id()))
                .filter(value -> value.type() == ValueType.DATE || value.type() == ValueType.TIME)
                .map(value -> value.surface() + " " + value.normalized())
                .collect(Collectors.joining("; "));
    }

    private static AnalyzedArticle analyzed(String text) {
        return NewsAnalyzer.on(new StoredEngine()).analyze(Document.of("calendar", text));
    }

    @Test
    void looksToTheSideOfTheClause() {
        List<String> expected = CALENDAR.lines().toList();
        List<String> sentences = expected.stream()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
        AnalyzedArticle article =
                analyzed("Osby keeps its calendar\n\nMarch 13, 2024\n\n" + String.join("\n\n", sentences) + "\n");

        List<String> found = new ArrayList<>();
        for (Sentence sentence :
                article.sentences().subList(2, article.sentences().size())) {
            found.add((article.document().text().cut(sentence.span()) + " | " + times(article, sentence)).strip());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void countsFromTheDayOfTheDateline() {
        AnalyzedArticle article = analyzed("""
                Bakers stay out

                March 14, 2024

                MARLOW FERRY, March 11 – Bakers stayed out on Saturday. They will meet on Tuesday.
                """);

        assertThat(article.published()).isEqualTo("2024-03-14");
        assertThat(article.sentences().stream().map(sentence -> times(article, sentence)))
                .contains("March 11 2024-03-11; Saturday 2024-03-09", "Tuesday 2024-03-12");
    }

    @Test
    void takesTheDayOfPublicationFromADateline() {
        AnalyzedArticle article = analyzed(
                "Bakers return\n\nMARLOW FERRY, Velm, 11 March 2024 (Country Wire) — Bakers returned on Saturday.\n");

        assertThat(article.published()).isEqualTo("2024-03-11");
        assertThat(article.sentences().stream().map(sentence -> times(article, sentence)))
                .contains("11 March 2024 2024-03-11; Saturday 2024-03-09");
    }
}
