import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;
import org.hl7.fhir.validation.service.model.InstanceValidatorParameters;

/**
 * Runs HL7's validation engine, without network or terminology server, over the files listed in a file.
 *
 * Arguments: folder of definitions; file with one path per line; file to write, one JSON object per message.
 * The R4 core package is expected in the package cache under `user.home`.
 */
public class Validate {

  public static void main(String[] args) throws Exception {
    ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
    ValidationEngine engine = new ValidationEngine.ValidationEngineBuilder()
        .withVersion("4.0.1")
        .withNoTerminologyServer()
        .fromSource("hl7.fhir.r4.core#4.0.1");
    loadDefinitions(engine, Path.of(args[0]));
    // One validator for all files: it loads a second copy of the core package when it first sees an extension.
    InstanceValidator validator = engine.getValidator(FhirFormat.JSON, new InstanceValidatorParameters());
    validator.setFetcher(stubs(engine));
    validator.setPolicyAdvisor(
        new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS, Set.of()));

    try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[2])), false, StandardCharsets.UTF_8)) {
      for (String file : Files.readAllLines(Path.of(args[1]))) {
        List<ValidationMessage> messages = new ArrayList<>();
        validator.validate(null, messages, new ByteArrayInputStream(Files.readAllBytes(Path.of(file))), FhirFormat.JSON);
        messages.forEach(message -> out.println(json(file, message)));
      }
    }
  }

  /** By hand, because the engine's own loader passes over files whose names end in `template.json`. */
  private static void loadDefinitions(ValidationEngine engine, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.toList()) {
        engine.getContext().cacheResource(engine.loadResource(Files.readAllBytes(file), "definition.json"));
      }
    }
  }

  /**
   * References are relative to a server that is not here. Each is answered with an empty resource of the type that it
   * names, so that the engine can judge whether a reference to that type is allowed there.
   */
  private static IValidatorResourceFetcher stubs(ValidationEngine engine) {
    return (IValidatorResourceFetcher) Proxy.newProxyInstance(
        Validate.class.getClassLoader(),
        new Class<?>[] {IValidatorResourceFetcher.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("fetch") && arguments[2].toString().matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]+")) {
            return stub(engine, arguments[2].toString().split("/"));
          }
          try {
            return method.invoke(engine, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }

  private static Element stub(ValidationEngine engine, String[] typeAndId) throws IOException {
    JsonObject resource = new JsonObject();
    resource.addProperty("resourceType", typeAndId[0]);
    resource.addProperty("id", typeAndId[1]);
    byte[] bytes = resource.toString().getBytes(StandardCharsets.UTF_8);
    return Manager.parseSingle(engine.getContext(), new ByteArrayInputStream(bytes), FhirFormat.JSON);
  }

  private static JsonObject json(String file, ValidationMessage message) {
    JsonObject object = new JsonObject();
    object.addProperty("file", file);
    object.addProperty("level", message.getLevel().toCode());
    object.addProperty("id", message.getMessageId() == null ? "" : message.getMessageId());
    object.addProperty("at", message.getLocation());
    object.addProperty("text", message.getMessage());
    return object;
  }
}
