package io.broadsheet.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.NewsAnalyzer;
import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.Document;
import io.broadsheet.testing.ForwardingEngine;
import io.broadsheet.testing.StoredEngine;
import io.broadsheet.testing.StoredLists;
import io.broadsheet.testing.StoredParse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/**
 * Holds the parses that fast tests rest on against what the real engine says today. After a wanted change of the engine,
 * or for the texts of new tests: {@link StoredEngine#COMMAND}.
 */
final class StoredParsesIT {
    /** The real engine, which keeps what it says. */
    private static final class Recorder extends ForwardingEngine {
        private final List<StoredParse> parses = new ArrayList<>();

        Recorder(LanguageEngine engine) {
            super(engine);
        }

        @Override
        public ParsedText parse(
                ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
            ParsedText parsed = super.parse(text, passages, published, deadline, helpers);
            parses.add(new StoredParse(text, passages, published, parsed, StoredLists.of(parsed, nameLists())));
            return parsed;
        }
    }

    private static StoredParse parse(ArticleText text) {
        Recorder recorder = new Recorder(Program.engine());
        NewsAnalyzer.on(recorder).analyze(Document.of("stored", "", text));
        return recorder.parses.get(0);
    }

    @Test
    void storedParsesAreWhatTheEngineSaysToday() throws IOException {
        boolean update = Boolean.getBoolean("parses.update");
        Map<Path, ArticleText> texts = StoredEngine.texts();
        for (Map.Entry<Path, ArticleText> entry : texts.entrySet()) {
            StoredParse parse = parse(entry.getValue());
            if (update) {
                StoredEngine.store(entry.getKey(), parse);
            }
            assertThat(parse.write().lines())
                    .as("%s; update with %s", entry.getKey(), StoredEngine.COMMAND)
                    .containsExactlyElementsOf(StoredEngine.files()
                            .getOrDefault(entry.getKey(), "")
                            .lines()
                            .toList());
        }
        assertThat(texts).isNotEmpty();
    }
}
