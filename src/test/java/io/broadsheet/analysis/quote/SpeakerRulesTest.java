package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.discourse.SpeakerRule;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Speaker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule that finds a speaker decides its own example. */
final class SpeakerRulesTest {
    @ParameterizedTest
    @EnumSource
    void decidesItsOwnExample(SpeakerRule rule) {
        List<Quote> marked = quotes("Rule " + rule.id(), rule.example()).stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .toList();

        assertThat(marked).isNotEmpty();
        Quote last = marked.get(marked.size() - 1);
        if (rule == SpeakerRule.UTTERANCE) {
            assertThat(last.attribution().speaker()).isEqualTo(Speaker.UNKNOWN);
        } else {
            assertThat(last.attribution().speakerRule()).isEqualTo(rule.id());
        }
    }
}
