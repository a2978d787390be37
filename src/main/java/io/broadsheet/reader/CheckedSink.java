package io.broadsheet.reader;

import java.io.IOException;

/** A sink that remembers whether it failed, so that its failures are not taken for those of what is listed. */
final class CheckedSink implements ArticleInputs.Sink {
    private final ArticleInputs.Sink sink;
    private boolean failed;

    CheckedSink(ArticleInputs.Sink sink) {
        this.sink = sink;
    }

    @Override
    public void add(ListedInput input) throws IOException {
        failed = true;
        sink.add(input);
        failed = false;
    }

    @Override
    public void passOver(PassedOver file) throws IOException {
        failed = true;
        sink.passOver(file);
        failed = false;
    }

    /**
     * Throws what the sink threw; does nothing if that was something else.
     *
     * @param e what was thrown
     */
    void rethrow(IOException e) throws IOException {
        if (failed) {
            throw e;
        }
    }
}
