package io.broadsheet.torture;

import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.ListedInput;
import java.io.IOException;

/** Inputs that are listed and never opened: what is stored of them was made without reading. */
record NumberedInputs(int articles) implements ArticleInputs {
    /** The id of an input, by its place. */
    static String id(int number) {
        return String.valueOf(number);
    }

    @Override
    public void list(Sink sink) throws IOException {
        for (int i = 0; i < articles; i++) {
            sink.add(new ListedInput(i, "", id(i), id(i)));
        }
    }

    @Override
    public ArticleSource open(ListedInput input) {
        throw new IllegalStateException("never opened");
    }
}
