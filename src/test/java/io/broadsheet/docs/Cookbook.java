package io.broadsheet.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page with snippets in several languages and what each prints. A snippet is a fenced block; what it prints is the block
 * of text right behind it.
 */
record Cookbook(String page) {
    private static final Pattern BLOCK =
            Pattern.compile("```([a-z ]+)\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", Pattern.DOTALL);

    /** The snippets of a language, in order. */
    List<String> snippets(String language) {
        return blocks(language).map(block -> block.group(2)).toList();
    }

    /** What each of them prints, as the page has it; empty for none. */
    List<String> printed(String language) {
        return blocks(language)
                .map(block -> Optional.ofNullable(block.group(3)).orElse(""))
                .toList();
    }

    private Stream<MatchResult> blocks(String language) {
        return BLOCK.matcher(page).results().filter(block -> block.group(1).equals(language));
    }

    /** The page with what the last snippets of a language print; those before print nothing. */
    Cookbook with(String language, List<String> printed) {
        List<String> rest = new ArrayList<>(printed);
        int silent = snippets(language).size() - printed.size();
        int[] met = {0};
        return new Cookbook(BLOCK.matcher(page).replaceAll(block -> {
            boolean speaks = block.group(1).equals(language) && met[0]++ >= silent;
            String text = speaks
                    ? "```" + language + "\n" + block.group(2) + "```\n\n```text\n" + rest.remove(0) + "```\n"
                    : block.group();
            return Matcher.quoteReplacement(text);
        }));
    }
}
