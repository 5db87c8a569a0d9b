import addin from "./addin/webpack.ts";
import appsScript from "./apps-script/webpack.ts";
import playground from "./playground/webpack.ts";

/** One configuration per host; `--config-name excel` builds one of them, `--env name=value` reaches each. */
export default (env = {}) => [addin(env), ...appsScript(env), playground(env)];
