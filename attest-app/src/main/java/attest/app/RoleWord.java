package attest.app;

import attest.desk.account.Role;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Roles as users write them. */
final class RoleWord implements ITypeConverter<Role> {
  @Override
  public Role convert(String word) {
    return Role.find(word.toLowerCase(Locale.ROOT))
        .orElseThrow(() ->
            new TypeConversionException(
                "\""
                    + word
                    + "\" is none of "
                    + Arrays.stream(Role.values()).map(Role::word).toList()));
  }
}
