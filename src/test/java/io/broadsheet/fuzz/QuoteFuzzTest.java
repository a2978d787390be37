package io.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.NewsAnalyzer;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Quote;
import io.broadsheet.table.ArticleTable;
import io.broadsheet.table.Cell;
import io.broadsheet.table.Tables;
import io.broadsheet.testing.PlainEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class QuoteFuzzTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.on(new PlainEngine());

    @FuzzTest(maxDuration = "10m")
    void cutsQuotesAndTheirRowsOutOfAnyText(byte[] choices) {
        Document document = Document.of("a", FuzzedProse.of(choices));
        if (PlainEngine.isToldToFail(document.text())) {
            return; // the fuzzer finds the words that the engine obeys
        }
        AnalyzedArticle analyzed = ANALYZER.analyze(document);
        Set<String> ids = new HashSet<>();
        for (Quote quote : analyzed.quotes()) {
            assertThat(ids.add(quote.id())).isTrue();
            assertThat(document.text().cut(quote.span())).isEqualTo(quote.text());
            assertThat(document.text().span().contains(quote.content())).isTrue();
        }
        for (ArticleTable<?> table : Tables.ofArticles(true)) {
            for (List<Cell> row : table.cells(analyzed)) {
                assertThat(row).hasSameSizeAs(table.table().columns());
            }
        }
    }
}
