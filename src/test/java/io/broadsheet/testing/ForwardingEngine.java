package io.broadsheet.testing;

import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.ModelFile;
import java.util.List;
import java.util.concurrent.Executor;

/** An engine that asks another one, for tests that do something before or after. */
public abstract class ForwardingEngine implements LanguageEngine {
    private final LanguageEngine engine;

    /** An engine around another one. */
    protected ForwardingEngine(LanguageEngine engine) {
        this.engine = engine;
    }

    @Override
    public ParsedText parse(
            ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
        return engine.parse(text, passages, published, deadline, helpers);
    }

    @Override
    public NameLists nameLists() {
        return engine.nameLists();
    }

    @Override
    public List<ModelFile> models() {
        return engine.models();
    }
}
