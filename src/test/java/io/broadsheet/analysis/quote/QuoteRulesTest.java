package io.broadsheet.analysis.quote;

import static io.broadsheet.analysis.quote.QuotedArticle.quotes;
import static io.broadsheet.analysis.quote.QuotedArticle.vetoes;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.quote.attribution.NicknameVeto;
import io.broadsheet.analysis.quote.attribution.ReportRule;
import io.broadsheet.analysis.quote.attribution.ReportVeto;
import io.broadsheet.analysis.quote.attribution.StretchVeto;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Veto;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule for words without marks, and each veto, decides its own example. */
final class QuoteRulesTest {
    @ParameterizedTest
    @EnumSource
    void reportsItsOwnExample(ReportRule rule) {
        List<Quote> reported = quotes("Report by " + rule.id(), rule.example());

        assertThat(reported).isNotEmpty();
        assertThat(reported.get(reported.size() - 1).kind()).isEqualTo(Quote.Kind.INDIRECT);
        assertThat(reported.get(reported.size() - 1).attribution().attributionRule())
                .isEqualTo(rule.id());
    }

    @ParameterizedTest
    @EnumSource
    void strikesItsOwnReport(ReportVeto veto) {
        boolean headline = veto == ReportVeto.HEADLINE_OBJECT;
        String title = headline ? veto.example() : "Veto by " + veto.id();
        String text = headline ? "The boats stayed in the port." : veto.example();
        List<Veto> vetoes = vetoes(title, text);

        assertThat(vetoes).extracting(Veto::rule).containsExactly(veto.id());
        assertThat(vetoes.get(0).source().isPresent()).isTrue();
        assertThat(quotes(title, text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void strikesItsOwnMarks(StretchVeto veto) {
        List<Veto> vetoes = vetoes("Veto by " + veto.id(), veto.example());

        assertThat(vetoes).isNotEmpty();
        assertThat(vetoes.get(vetoes.size() - 1).rule()).isEqualTo(veto.id());
        assertThat(vetoes)
                .noneSatisfy(struck -> assertThat(struck.source().isPresent()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void strikesItsOwnName(NicknameVeto veto) {
        assertThat(vetoes("Veto by " + veto.id(), veto.example()))
                .extracting(Veto::rule)
                .containsExactly(veto.id());
    }
}
