package io.broadsheet.corenlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.SequencePatternExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.model.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A quick rule finds what the rule finds for which it stands. */
final class QuickRuleTest {
    private static final List<String> PATTERNS = List.of(
            "/one|two/ /days/",
            "(/the/)? /next/ /days?/",
            "(/one/ | /two/ /and/)+ /days/",
            "(?: /in/ /the/? | /next/ ) [ word:/day|days/ ]",
            "/one/{1,3} /days/*",
            "(/next/) & (/next|days/)",
            "[ { word:/days/ } ] /one/");

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of("one", "two", "days", "day", "the", "next", "in", "and", "word")
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 500)
    void findsTheSameMatches(@ForAll("sentences") List<String> words) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String word : words) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            tokens.add(token);
        }
        Function<SequenceMatchResult<CoreMap>, String> extractor =
                match -> match.start() + "-" + match.end() + " " + match.groupCount() + " " + match.group(0);
        for (String source : PATTERNS) {
            TokenSequencePattern pattern = TokenSequencePattern.compile(source);
            List<String> expected = new ArrayList<>();
            new SequencePatternExtractRule<CoreMap, String>(pattern, extractor).extract(tokens, expected);
            List<String> found = new ArrayList<>();
            new QuickRule<>(pattern, FirstNodes.of(pattern).orElseThrow(), extractor, false, () -> Deadline.NEVER)
                    .extract(tokens, found);

            assertThat(found).as("%s in %s", source, words).isEqualTo(expected);
        }
    }

    @Test
    void leavesAPatternAloneThatMayBeginWithAnything() {
        assertThat(FirstNodes.of(TokenSequencePattern.compile("/days/*"))).isEmpty();
        assertThat(FirstNodes.of(TokenSequencePattern.compile("^ /days/"))).isEmpty();
    }
}
