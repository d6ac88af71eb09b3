// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.motcua.language.Languages;

/** Reads the option {@code --lang}: {@code vi} or {@code en} and nothing else. */
final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
        return switch (value) {
            case "vi" -> Languages.VIETNAMESE;
            case "en" -> Languages.ENGLISH;
            default -> throw new TypeConversionException("'" + value + "': vi / en");
        };
    }
}
