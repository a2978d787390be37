package io.broadsheet.docs;

import static io.broadsheet.docs.GeneratedDocuments.check;

import io.broadsheet.analysis.RuleBook.Chapter;
import io.broadsheet.analysis.quote.attribution.Method;
import io.broadsheet.analysis.rule.MeasuredRules;
import io.broadsheet.analysis.rule.MeasuredRules.Figure;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.corpus.identity.IdentityRule;
import io.broadsheet.model.RuleFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/rules.md says which rules there are and how right they are. To write it anew: {@code scripts/test -Ddocs.update=true}. */
final class RulesPageTest {
    private static final Path FIGURES = Path.of("src/main/resources/io/broadsheet/analysis/rule/rules.tsv");
    private static final int WIDTH = 110;

    @Test
    void theRulesAreDocumentedAsTheyStandInTheCode() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The rules

                Written from the rules, their examples and their figures; a test keeps this page equal to them. Every rule decides
                its own example, which a test holds, too.

                **fired** is how often a rule decided something that annotated articles can judge, **right** how often they say the
                same. The figures are counts; other articles will differ, and the rules were written by people who had read some of
                these. They stand in `rules.tsv` beside `MeasuredRules`, which was made so:

                ```
                """);
        for (String line : Files.readAllLines(FIGURES)) {
            if (line.startsWith("#")) {
                page.append(line.substring(1).strip()).append('\n');
            }
        }
        page.append("""
                ```

                ## Confidence

                The column `confidence` of quotes.csv is how likely the speaker is right: the share of right answers of the rule that
                found the words of the source, times that of the rule that found whom they mean (figures of the latter count only
                where the former was right, so that the product is the likelihood of both). A rule that was seen seldom says little:
                each is given two imagined answers beside its real ones, as right as all of its family together are (the m-estimate
                of Cestnik 1990, with m = 2 as in Laplace's rule of succession). So the share is

                    (right + 2 × family) / (fired + 2)

                where `family` is now %s for attributions and %s for speakers. `broadsheet evaluate quotes` prints how well that
                holds (CONFIDENCE); `--min-confidence` leaves speakers unknown that are less sure.
                """.formatted(
                        share(MeasuredRules.NEWS.prior(RuleFamily.ATTRIBUTION)),
                        share(MeasuredRules.NEWS.prior(RuleFamily.SPEAKER))));
        chapter(page, "Words in quotation marks that are nobody's", """
                Titles, nicknames and subheadings are struck before anyone looks for a speaker: first what a person's name holds, then
                the others, of which the first that applies decides. Right is a stretch of which no annotated attribution reports a
                word, wrong one that is all that an attribution reports; titles within reported words are not counted.
                """, Chapter.NICKNAMES, Chapter.MARKED_VETOES);
        chapter(page, "Whose words in quotation marks are", """
                Asked from the surest to the last resort; the first that applies decides. What no rule takes is no speech: terms,
                irony. Right is a row that is an annotated quote and whose `mention` shares words with its source. What ends with
                nobody as the source (`nobody`, `unattributed`) is not counted.

                The column `method` of quotes.csv tells how the words and those of their source stand, which one rule may find in
                several ways:
                %s.
                """.formatted(methods()), Chapter.MARKED);
        chapter(page, "Reported words that are nobody's", """
                What a clause seems to report without marks and does not; the first that applies decides. Right is what no annotated
                attribution to the same source reports. What is struck wrongly is missing from the tables: the price of leaving out
                the rest.
                """, Chapter.REPORT_VETOES);
        chapter(page, "Whose reported words without marks are", """
                Each is one form of clause. Right is a row of which half is annotated as reported and whose `mention` shares words
                with its source.
                """, Chapter.REPORTED);
        chapter(page, "Who speaks", """
                Whom the words of a source mean: a sieve from the surest rule to the weakest, whose first answer stands. Right is the
                annotated full name, counted for words in quotation marks. That nobody is known (all that `utterance` can say) is not
                counted.
                """, Chapter.SPEAKERS);
        chapter(page, "Which names may be one person's", """
                A name in full and a shorter one that may mean its bearer; for a name the first rule decides that knows someone. Right
                is an entity under the annotated full name or the longest annotated one, in this table and the next two.
                """, Chapter.PERSONS);
        chapter(page, "Which names may be one body's", "The same for organisations.\n", Chapter.BODIES);
        chapter(page, "Whom a name means in its text", """
                What else decides: that a name has no fuller one, that the text or a list explains it, or, where several could be
                meant, what the text says of them. Peoples are shown in the singular, which the annotated articles have in the plural
                (“German”, “Germans”): most of what counts as wrong of `listed-name` is that.
                """, Chapter.NAMINGS);
        chapter(page, "Who is who over a run", """
                Which entities of different articles are one. Right is an entity whose identity means whom most of it means; names
                that stand in one article alone are not counted, nor is who is left apart (`open`). The share, as above, is the
                column `confidence` of identities.csv.
                """, List.of(IdentityRule.values()));
        check(Path.of("docs/rules.md"), page.toString());
    }

    private static void chapter(StringBuilder page, String title, String about, Chapter... chapters) {
        chapter(
                page,
                title,
                about,
                Arrays.stream(chapters)
                        .flatMap(chapter -> chapter.rules().stream())
                        .toList());
    }

    private static void chapter(StringBuilder page, String title, String about, List<? extends Rule> rules) {
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(about)
                .append("\n| rule | example | fired | right | share |\n|---|---|--:|--:|--:|\n");
        for (Rule rule : rules) {
            Figure figure = MeasuredRules.NEWS.of(rule);
            String share = figure.fired() == 0 ? "–" : share((double) figure.right() / figure.fired());
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %d | %d | %s |\n",
                    rule.id(),
                    rule.example().replace("\n\n", " ¶ "),
                    figure.fired(),
                    figure.right(),
                    share));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String methods() {
        StringBuilder methods = new StringBuilder();
        for (Method method : Method.values()) {
            if (method != Method.NONE) {
                boolean lineIsFull = methods.length()
                                - methods.lastIndexOf("\n")
                                + method.text().length()
                        > WIDTH;
                methods.append(methods.isEmpty() ? "" : lineIsFull ? ",\n" : ", ")
                        .append('`')
                        .append(method.text())
                        .append('`');
            }
        }
        return methods.toString();
    }
}
