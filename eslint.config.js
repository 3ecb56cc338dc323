import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'

export default defineConfigWithVueTs(
  { ignores: ['dist/', '.cache/', 'test-results/', 'data/', 'public/'] },
  vue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  vue.configs['no-layout-rules'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import a name from the file it is written in.',
        },
      ],
      'vue/no-v-html': 'error',
      // An optional prop is undefined when it is not given; its type says so.
      'vue/require-default-prop': 'off',
    },
  },
  {
    // A view's name never meets an HTML element's: the router places it.
    files: ['src/views/**/*.vue'],
    rules: { 'vue/multi-word-component-names': 'off' },
  },
  {
    files: ['src/build/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
)
