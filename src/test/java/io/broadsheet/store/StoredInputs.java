package io.broadsheet.store;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.ListedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Inputs by name, each a folder's file, which are never opened. */
record StoredInputs(List<ListedInput> inputs) implements ArticleInputs {
    static StoredInputs of(String... articleIds) {
        List<ListedInput> inputs = new ArrayList<>();
        for (int i = 0; i < articleIds.length; i++) {
            inputs.add(new ListedInput(i, "", articleIds[i], i + "/" + articleIds[i] + ".txt"));
        }
        return new StoredInputs(inputs);
    }

    @Override
    public void list(Sink sink) throws IOException {
        for (ListedInput input : inputs) {
            sink.add(input);
        }
    }

    @Override
    public ArticleSource open(ListedInput input) {
        throw new IllegalStateException("never opened");
    }
}
