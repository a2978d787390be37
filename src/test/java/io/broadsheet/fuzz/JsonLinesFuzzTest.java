package io.broadsheet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.broadsheet.reader.RecordFields;
import io.broadsheet.reader.corpus.JsonLinesReader;
import java.io.IOException;

final class JsonLinesFuzzTest {
    private static final JsonLinesReader READER = new JsonLinesReader(RecordFields.USUAL);

    @FuzzTest(maxDuration = "10m")
    void givesEachRecordAnArticleOrACode(byte[] bytes) throws IOException {
        new FuzzedCorpus(READER, "a.jsonl", bytes).readAll();
    }
}
