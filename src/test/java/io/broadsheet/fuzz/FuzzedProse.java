package io.broadsheet.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text that a fuzzer chooses: low bytes stand for words, marks and line ends that mean something to the analysis, the others
 * for themselves, as UTF-8.
 */
final class FuzzedProse {
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "''",
            "``",
            "«",
            "»",
            "„",
            "(",
            ")",
            "[",
            "]",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            ". ",
            ", ",
            ": ",
            "? ",
            "! ",
            "… ",
            " – ",
            "—",
            " said ",
            " says ",
            " told reporters ",
            " according to ",
            " that ",
            "Ada Moreno",
            "Jonas Petersen",
            "Mr. Holm",
            "she",
            "he",
            "they",
            "who",
            "the minister",
            "U.S.",
            "# ",
            "## ",
            "* ",
            "By Ada Moreno\n",
            "March 3, 2026\n",
            "=1+1",
            "@",
            "-",
            "+",
            "\u200B",
            "\u202E",
            "\u0301",
            "\uD83D\uDE80",
            "\uFEFF",
            "\u00A0",
            "\u2028",
            "¶",
            "THE OLD BRIDGE OPENS\n\n",
            "The bridge opens",
            "0.5");

    private FuzzedProse() {}

    static String of(byte[] choices) {
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (int i = 0; i < choices.length; i++) {
            int choice = choices[i] & 0xFF;
            if (choice < PIECES.size() && choice != '\n') {
                text.append(new String(choices, begin, i - begin, StandardCharsets.UTF_8))
                        .append(PIECES.get(choice));
                begin = i + 1;
            }
        }
        return text.append(new String(choices, begin, choices.length - begin, StandardCharsets.UTF_8))
                .toString();
    }
}
