package io.broadsheet.corenlp.hidden;

import java.lang.reflect.Field;
import java.util.Optional;

/** Reads fields that CoreNLP shows to nobody. Each use names the class and the reason; another version may break it. */
public final class HiddenField {
    private HiddenField() {}

    /**
     * The value of a field, or of a field of the value of a field and so on.
     *
     * @param path the fields' names, from the object inwards
     * @throws IllegalStateException if there is no such field, or it holds nothing
     */
    public static Object of(Object object, String... path) {
        Object value = object;
        for (String name : path) {
            String holder = value.getClass().getName();
            value = find(value, name)
                    .orElseThrow(() -> new IllegalStateException(holder + " holds nothing in " + name));
        }
        return value;
    }

    /** The value of a field that may hold nothing. */
    public static Optional<Object> find(Object object, String name) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return value(field, object);
                }
            }
        }
        throw new IllegalStateException(
                object.getClass() + " has no field " + name + ": is this another version of CoreNLP?");
    }

    private static Optional<Object> value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(object));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }
}
