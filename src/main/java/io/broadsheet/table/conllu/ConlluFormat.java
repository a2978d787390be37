package io.broadsheet.table.conllu;

import io.broadsheet.table.Table;
import io.broadsheet.table.TableFormat;
import io.broadsheet.table.TableSink;
import io.broadsheet.table.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * CoNLL-U, the format of Universal Dependencies: the words of each sentence with lemma, part of speech (Penn Treebank), head and relation,
 * and in MISC their name label, offsets, and whether a space follows. It needs the tokens, whether or not their table is written.
 */
public final class ConlluFormat implements TableFormat {
    static final String FILE = "tokens.conllu";
    static final String SENTENCES = "sentences";

    @Override
    public String name() {
        return "conllu";
    }

    @Override
    public String description() {
        return "Also write " + FILE
                + ": every word with lemma, part of speech and dependency, for tools of treebanks (CoNLL-U).";
    }

    @Override
    public Set<String> reads(Set<String> chosen) {
        return Set.of(SENTENCES, Tables.TOKENS);
    }

    @Override
    public List<String> files(List<Table<?>> tables) {
        return List.of(FILE);
    }

    @Override
    public String place(Table<?> table) {
        return FILE;
    }

    @Override
    public TableSink open(List<Table<?>> tables, Files files) throws IOException {
        return new ConlluSink(files.of(FILE));
    }
}
