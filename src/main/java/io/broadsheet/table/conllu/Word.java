package io.broadsheet.table.conllu;

import io.broadsheet.table.Cell;
import io.broadsheet.table.Columns;
import java.util.List;

/** A word or punctuation mark as the table of tokens has it. */
record Word(long begin, long end, String word, String lemma, String pos, String ner, long head, String deprel) {
    private static final String NO_NAME = "O";
    private static final String ROOT = "root";

    static Word of(Columns columns, List<Cell> row) {
        return new Word(
                columns.whole(row, "begin"),
                columns.whole(row, "end"),
                columns.text(row, "word"),
                columns.text(row, "lemma"),
                columns.text(row, "pos"),
                columns.text(row, "ner"),
                columns.whole(row, "head"),
                columns.text(row, "deprel"));
    }

    /** Whether words depend on one another as a tree with one root does; some parses are none, and long sentences have none. */
    static boolean areTree(List<Word> words) {
        int size = words.size();
        if (words.stream().filter(word -> word.head == 0).count() != 1
                || words.stream().anyMatch(word -> word.head < 0 || word.head > size || word.deprel.isEmpty())
                || words.stream().anyMatch(word -> (word.head == 0) != word.deprel.equals(ROOT))) {
            return false;
        }
        // 0: not seen, 1: on the way up from here, 2: leads to the root.
        int[] seen = new int[size + 1];
        seen[0] = 2;
        for (int i = 1; i <= size; i++) {
            int at = i;
            while (seen[at] == 0) {
                seen[at] = 1;
                at = (int) words.get(at - 1).head;
            }
            if (seen[at] == 1) {
                return false;
            }
            for (at = i; seen[at] == 1; at = (int) words.get(at - 1).head) {
                seen[at] = 2;
            }
        }
        return true;
    }

    /** Its ten fields. */
    String line(int number, String form, boolean isTree, boolean spaceAfter) {
        return String.join(
                "\t",
                String.valueOf(number),
                form,
                Fields.words(lemma),
                Fields.NONE,
                Fields.label(pos),
                Fields.NONE,
                isTree ? String.valueOf(head) : Fields.NONE,
                isTree ? Fields.label(deprel) : Fields.NONE,
                Fields.NONE,
                misc(spaceAfter));
    }

    private String misc(boolean spaceAfter) {
        StringBuilder misc = new StringBuilder();
        if (!ner.isEmpty() && !ner.equals(NO_NAME)) {
            misc.append("NER=").append(Fields.label(ner)).append('|');
        }
        if (!spaceAfter) {
            misc.append("SpaceAfter=No|");
        }
        return misc.append("begin=").append(begin).append("|end=").append(end).toString();
    }
}
