package io.broadsheet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.corpus.CsvCorpusReader;
import java.io.IOException;

final class CsvCorpusFuzzTest {
    private static final CsvCorpusReader READER = new CsvCorpusReader(RecordFields.USUAL);

    @FuzzTest(maxDuration = "10m")
    void givesEachRowAnArticleOrACode(byte[] bytes) throws IOException {
        new FuzzedCorpus(READER, "a.csv", bytes).readAll();
    }
}
