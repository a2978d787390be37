package io.broadsheet.reader.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which parts of a message are its text.
 *
 * @param texts in their order; plain ones where there is a choice
 * @param attached what the message brings along to be saved, by its names or else its kinds
 * @param message a whole message that is attached, if one is
 */
record ChosenParts(List<MailPart.Single> texts, List<String> attached, Optional<MailPart.Single> message) {
    /** A plain part with fewer words says that one should look at the page. */
    private static final int FEWEST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}/:.@])\\p{L}{2,}(?![\\p{L}/:@])");

    static ChosenParts of(MailPart body) {
        List<String> attached = new ArrayList<>();
        List<MailPart.Single> messages = new ArrayList<>();
        List<MailPart.Single> texts = texts(body, attached, messages);
        return new ChosenParts(texts, List.copyOf(attached), messages.stream().findFirst());
    }

    private static List<MailPart.Single> texts(MailPart part, List<String> attached, List<MailPart.Single> messages) {
        if (part instanceof MailPart.Single single) {
            if (single.isText()) {
                return List.of(single);
            } else if (single.type().equals(MailPart.Single.MESSAGE)) {
                messages.add(single);
            }
            attached.add(single.name().isEmpty() ? single.type() : single.name());
            return List.of();
        }
        MailPart.Several several = (MailPart.Several) part;
        return switch (several.type()) {
            case "multipart/alternative" -> alternative(several, attached, messages);
            // The rest are pictures of the page, and the signature.
            case "multipart/related", "multipart/signed" ->
                several.children().isEmpty()
                        ? List.of()
                        : texts(several.children().get(0), attached, messages);
            default -> {
                List<MailPart.Single> all = new ArrayList<>();
                for (MailPart child : several.children()) {
                    all.addAll(texts(child, attached, messages));
                }
                yield all;
            }
        };
    }

    private static List<MailPart.Single> alternative(
            MailPart.Several several, List<String> attached, List<MailPart.Single> messages) {
        List<List<MailPart.Single>> choices = new ArrayList<>();
        for (MailPart child : several.children()) {
            List<MailPart.Single> texts = texts(child, attached, messages);
            if (!texts.isEmpty()) {
                choices.add(texts);
            }
        }
        Optional<List<MailPart.Single>> plain = choices.stream()
                .filter(texts -> texts.stream().noneMatch(MailPart.Single::isHtml))
                .filter(texts -> words(texts) >= FEWEST_WORDS)
                .findFirst();
        Optional<List<MailPart.Single>> page = choices.stream()
                .filter(texts -> texts.stream().anyMatch(MailPart.Single::isHtml))
                .findFirst();
        return plain.or(() -> page).or(() -> choices.stream().findFirst()).orElse(List.of());
    }

    private static long words(List<MailPart.Single> texts) {
        return texts.stream()
                .mapToLong(text -> WORD.matcher(
                                StandardCharsets.ISO_8859_1.decode(text.bytes().duplicate()))
                        .results()
                        .limit(FEWEST_WORDS)
                        .count())
                .sum();
    }
}
