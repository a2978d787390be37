package io.broadsheet.analysis.quote.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.quote.clause.ReportingClauseFinder;
import io.broadsheet.analysis.quote.mark.QuotedStretchFinder;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.testing.StoredEngine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule that ascribes a quoted stretch decides its own example. */
final class StretchRulesTest {
    private static final StoredEngine ENGINE = new StoredEngine();

    @ParameterizedTest
    @EnumSource
    void decidesItsOwnExample(StretchRule rule) {
        String title = "Stretch by " + rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        AnalyzedArticle read =
                NewsAnalyzer.on(ENGINE).analyze(Document.of("stretch", title + "\n\n" + rule.example() + "\n"));
        List<DependencyTree> trees = read.sentences().stream()
                .map(sentence -> new DependencyTree(sentence, Lexicon.ENGLISH))
                .toList();
        MarkedArticle article = new MarkedArticle(
                new ArticleTrees(read.document().text(), trees),
                QuotedStretchFinder.ofSections(read.document().text(), read.sections()),
                new ReportingClauseFinder());

        Map<Integer, AttributedWords> found = new HashMap<>();
        Continuation before = new Continuation(found);
        Optional<StretchRule> last = Optional.empty();
        for (Stretch stretch : article.stretches()) {
            last = Arrays.stream(StretchRule.values())
                    .filter(other -> other.ask(stretch, before).isPresent())
                    .findFirst();
            last.flatMap(other -> other.ask(stretch, before)).ifPresent(words -> found.put(stretch.index(), words));
        }

        assertThat(last).contains(rule);
    }
}
